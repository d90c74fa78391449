//! The ufuncs. Made by `tests/generated` of the workspace: do not edit.

use sigmoid::Tier;

use crate::operation::Form;
use crate::ufunc::Ufunc;

pub const UFUNCS: &[Ufunc] = &[
    Ufunc {
        name: "sigmoid",
        function: "sigmoid",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
sigmoid(x) = 1/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.sigmoid(np.float32([-1, 0.5])).tolist()
[0.2689414322376251, 0.622459352016449]
",
    },
    Ufunc {
        name: "sigmoid_gradient",
        function: "sigmoid",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
sigmoid_gradient(x) = f'(x), where f(x) = 1/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.sigmoid_gradient(np.float32([-1, 0.5])).tolist()
[0.1966119259595871, 0.23500370979309082]
",
    },
    Ufunc {
        name: "sigmoid_backward",
        function: "sigmoid",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
sigmoid_backward(x, grad_y) = grad_y*f'(x), where f(x) = 1/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.sigmoid_backward(np.float32([-1, 0.5]), 2).tolist()
[0.3932238519191742, 0.47000741958618164]
",
    },
    Ufunc {
        name: "sigmoid_backward_from_output",
        function: "sigmoid",
        form: Form::BackwardFromOutput,
        tier: Tier::Default,
        doc: "\
sigmoid_backward_from_output(y, grad_y) = grad_y*f'(x), told from y = f(x) = 1/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied, for this y:

    float32 ½; float64 0.51

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.sigmoid_backward_from_output(np.float32([-1, 0.5]), 2).tolist()
[-4.0, 0.5]
",
    },
    Ufunc {
        name: "tanh",
        function: "tanh",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
tanh(x) = (e^x - e^-x)/(e^x + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.55

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.tanh(np.float32([-1, 0.5])).tolist()
[-0.7615941762924194, 0.46211716532707214]
",
    },
    Ufunc {
        name: "tanh_gradient",
        function: "tanh",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
tanh_gradient(x) = f'(x), where f(x) = (e^x - e^-x)/(e^x + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.tanh_gradient(np.float32([-1, 0.5])).tolist()
[0.41997432708740234, 0.7864477038383484]
",
    },
    Ufunc {
        name: "tanh_backward",
        function: "tanh",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
tanh_backward(x, grad_y) = grad_y*f'(x), where f(x) = (e^x - e^-x)/(e^x + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.tanh_backward(np.float32([-1, 0.5]), 2).tolist()
[0.8399486541748047, 1.5728954076766968]
",
    },
    Ufunc {
        name: "tanh_backward_from_output",
        function: "tanh",
        form: Form::BackwardFromOutput,
        tier: Tier::Default,
        doc: "\
tanh_backward_from_output(y, grad_y) = grad_y*f'(x), told from y = f(x) = (e^x - e^-x)/(e^x + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied, for this y:

    float32 ½; float64 0.51

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.tanh_backward_from_output(np.float32([-1, 0.5]), 2).tolist()
[0.0, 1.5]
",
    },
    Ufunc {
        name: "silu",
        function: "silu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
silu(x) = x/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.silu(np.float32([-1, 0.5])).tolist()
[-0.2689414322376251, 0.3112296760082245]
",
    },
    Ufunc {
        name: "silu_gradient",
        function: "silu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
silu_gradient(x) = f'(x), where f(x) = x/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.silu_gradient(np.float32([-1, 0.5])).tolist()
[0.07232949137687683, 0.7399612069129944]
",
    },
    Ufunc {
        name: "silu_backward",
        function: "silu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
silu_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/(1 + e^-x).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.silu_backward(np.float32([-1, 0.5]), 2).tolist()
[0.14465898275375366, 1.4799224138259888]
",
    },
    Ufunc {
        name: "swish",
        function: "swish",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
swish(x, alpha) = x/(1 + e^(-alpha*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if alpha a power of 2

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.swish(np.float32([-1, 0.5]), 1).tolist()
[-0.2689414322376251, 0.3112296760082245]
",
    },
    Ufunc {
        name: "swish_gradient",
        function: "swish",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
swish_gradient(x, alpha) = f'(x), where f(x) = x/(1 + e^(-alpha*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.swish_gradient(np.float32([-1, 0.5]), 1).tolist()
[0.07232949137687683, 0.7399612069129944]
",
    },
    Ufunc {
        name: "swish_backward",
        function: "swish",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
swish_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x/(1 + e^(-alpha*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.swish_backward(np.float32([-1, 0.5]), 2, 1).tolist()
[0.14465898275375366, 1.4799224138259888]
",
    },
    Ufunc {
        name: "scaled_sigmoid",
        function: "scaled_sigmoid",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
scaled_sigmoid(x, slope, low, high) = low + (high - low)/(1 + e^(-slope*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.55 of 1/8 of the larger limit (scalar 0.8 of 1/8 of the larger limit)
    float32 ½; float64 0.55 (scalar 0.8), if opposite limits
    float32 ½; float64 0.51 (scalar 0.8), if a limit of 0
    float32 ½; float64 0.51 (scalar 0.8), if a limit of 0, slope a power of 2

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.scaled_sigmoid(np.float32([-1, 0.5]), 1, 0, 1).tolist()
[0.2689414322376251, 0.622459352016449]
",
    },
    Ufunc {
        name: "scaled_sigmoid_gradient",
        function: "scaled_sigmoid",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
scaled_sigmoid_gradient(x, slope, low, high) = f'(x), where f(x) = low + (high - low)/(1 + e^(-slope*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if slope a power of 2

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.scaled_sigmoid_gradient(np.float32([-1, 0.5]), 1, 0, 1).tolist()
[0.1966119259595871, 0.23500370979309082]
",
    },
    Ufunc {
        name: "scaled_sigmoid_backward",
        function: "scaled_sigmoid",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
scaled_sigmoid_backward(x, grad_y, slope, low, high) = grad_y*f'(x), where f(x) = low + (high - low)/(1 + e^(-slope*x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if slope a power of 2

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.scaled_sigmoid_backward(np.float32([-1, 0.5]), 2, 1, 0, 1).tolist()
[0.3932238519191742, 0.47000741958618164]
",
    },
    Ufunc {
        name: "gelu_tanh",
        function: "gelu_tanh",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu_tanh(np.float32([-1, 0.5])).tolist()
[-0.15880800783634186, 0.3457140028476715]
",
    },
    Ufunc {
        name: "gelu_tanh_gradient",
        function: "gelu_tanh",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
gelu_tanh_gradient(x) = f'(x), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu_tanh_gradient(np.float32([-1, 0.5])).tolist()
[-0.08296408504247665, 0.8673698902130127]
",
    },
    Ufunc {
        name: "gelu_tanh_backward",
        function: "gelu_tanh",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
gelu_tanh_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu_tanh_backward(np.float32([-1, 0.5]), 2).tolist()
[-0.1659281700849533, 1.7347397804260254]
",
    },
    Ufunc {
        name: "gelu",
        function: "gelu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
gelu(x) = x/2*(1 + erf(x/sqrt(2))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu(np.float32([-1, 0.5])).tolist()
[-0.15865525603294373, 0.3457312285900116]
",
    },
    Ufunc {
        name: "gelu_gradient",
        function: "gelu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
gelu_gradient(x) = f'(x), where f(x) = x/2*(1 + erf(x/sqrt(2))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu_gradient(np.float32([-1, 0.5])).tolist()
[-0.08331546932458878, 0.8674951195716858]
",
    },
    Ufunc {
        name: "gelu_backward",
        function: "gelu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
gelu_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/2*(1 + erf(x/sqrt(2))).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.gelu_backward(np.float32([-1, 0.5]), 2).tolist()
[-0.16663093864917755, 1.7349902391433716]
",
    },
    Ufunc {
        name: "mish",
        function: "mish",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
mish(x) = x*tanh(ln(1 + e^x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.61 (scalar 0.85)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.mish(np.float32([-1, 0.5])).tolist()
[-0.30340147018432617, 0.37524521350860596]
",
    },
    Ufunc {
        name: "mish_gradient",
        function: "mish",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
mish_gradient(x) = f'(x), where f(x) = x*tanh(ln(1 + e^x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.mish_gradient(np.float32([-1, 0.5])).tolist()
[0.059216756373643875, 0.8864243626594543]
",
    },
    Ufunc {
        name: "mish_backward",
        function: "mish",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
mish_backward(x, grad_y) = grad_y*f'(x), where f(x) = x*tanh(ln(1 + e^x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 of 1/8 (scalar 0.8 of 1/8)

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.mish_backward(np.float32([-1, 0.5]), 2).tolist()
[0.11843351274728775, 1.7728487253189087]
",
    },
    Ufunc {
        name: "softplus",
        function: "softplus",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
softplus(x, beta) = ln(1 + e^(beta*x))/beta.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if beta a power of 2

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softplus(np.float32([-1, 0.5]), 1).tolist()
[0.3132616877555847, 0.9740769863128662]
",
    },
    Ufunc {
        name: "softplus_gradient",
        function: "softplus",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
softplus_gradient(x, beta) = f'(x), where f(x) = ln(1 + e^(beta*x))/beta.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if beta a power of 2

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softplus_gradient(np.float32([-1, 0.5]), 1).tolist()
[0.2689414322376251, 0.622459352016449]
",
    },
    Ufunc {
        name: "softplus_backward",
        function: "softplus",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
softplus_backward(x, grad_y, beta) = grad_y*f'(x), where f(x) = ln(1 + e^(beta*x))/beta.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if beta a power of 2

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softplus_backward(np.float32([-1, 0.5]), 2, 1).tolist()
[0.5378828644752502, 1.244918704032898]
",
    },
    Ufunc {
        name: "log_sigmoid",
        function: "log_sigmoid",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
log_sigmoid(x) = ln(1/(1 + e^-x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.log_sigmoid(np.float32([-1, 0.5])).tolist()
[-1.31326162815094, -0.4740769863128662]
",
    },
    Ufunc {
        name: "log_sigmoid_gradient",
        function: "log_sigmoid",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
log_sigmoid_gradient(x) = f'(x), where f(x) = ln(1/(1 + e^-x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.log_sigmoid_gradient(np.float32([-1, 0.5])).tolist()
[0.7310585975646973, 0.3775406777858734]
",
    },
    Ufunc {
        name: "log_sigmoid_backward",
        function: "log_sigmoid",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
log_sigmoid_backward(x, grad_y) = grad_y*f'(x), where f(x) = ln(1/(1 + e^-x)).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.log_sigmoid_backward(np.float32([-1, 0.5]), 2).tolist()
[1.4621171951293945, 0.7550813555717468]
",
    },
    Ufunc {
        name: "logit",
        function: "logit",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
logit(x, eps) = ln(x/(1 - x)), x between eps and 1 - eps.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of the result:

    float32 ½; float64 0.51

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.logit(np.float32([0.25, 0.5]), 0).tolist()
[-1.0986123085021973, 0.0]
",
    },
    Ufunc {
        name: "logit_gradient",
        function: "logit",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
logit_gradient(x, eps) = f'(x), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of the result:

    float32 ½; float64 0.51

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.logit_gradient(np.float32([0.25, 0.5]), 0).tolist()
[5.333333492279053, 4.0]
",
    },
    Ufunc {
        name: "logit_backward",
        function: "logit",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
logit_backward(x, grad_y, eps) = grad_y*f'(x), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.logit_backward(np.float32([0.25, 0.5]), 2, 0).tolist()
[10.666666984558105, 8.0]
",
    },
    Ufunc {
        name: "softsign",
        function: "softsign",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
softsign(x) = x/(1 + |x|).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softsign(np.float32([-1, 0.5])).tolist()
[-0.5, 0.3333333432674408]
",
    },
    Ufunc {
        name: "softsign_gradient",
        function: "softsign",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
softsign_gradient(x) = f'(x), where f(x) = x/(1 + |x|).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softsign_gradient(np.float32([-1, 0.5])).tolist()
[0.25, 0.4444444477558136]
",
    },
    Ufunc {
        name: "softsign_backward",
        function: "softsign",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
softsign_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/(1 + |x|).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.softsign_backward(np.float32([-1, 0.5]), 2).tolist()
[0.5, 0.8888888955116272]
",
    },
    Ufunc {
        name: "hard_sigmoid",
        function: "hard_sigmoid",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
hard_sigmoid(x, alpha, beta) = min(max(alpha*x + beta, 0), 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_sigmoid(np.float32([-1, 0.5]), 0.2, 0.5).tolist()
[0.30000001192092896, 0.6000000238418579]
",
    },
    Ufunc {
        name: "hard_sigmoid_gradient",
        function: "hard_sigmoid",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
hard_sigmoid_gradient(x, alpha, beta) = f'(x), where f(x) = min(max(alpha*x + beta, 0), 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_sigmoid_gradient(np.float32([-1, 0.5]), 0.2, 0.5).tolist()
[0.20000000298023224, 0.20000000298023224]
",
    },
    Ufunc {
        name: "hard_sigmoid_backward",
        function: "hard_sigmoid",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
hard_sigmoid_backward(x, grad_y, alpha, beta) = grad_y*f'(x), where f(x) = min(max(alpha*x + beta, 0), 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 ½

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_sigmoid_backward(np.float32([-1, 0.5]), 2, 0.2, 0.5).tolist()
[0.4000000059604645, 0.4000000059604645]
",
    },
    Ufunc {
        name: "hard_swish",
        function: "hard_swish",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
hard_swish(x) = x*min(max(x + 3, 0), 6)/6.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_swish(np.float32([-1, 0.5])).tolist()
[-0.3333333432674408, 0.2916666567325592]
",
    },
    Ufunc {
        name: "hard_swish_gradient",
        function: "hard_swish",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
hard_swish_gradient(x) = f'(x), where f(x) = x*min(max(x + 3, 0), 6)/6.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_swish_gradient(np.float32([-1, 0.5])).tolist()
[0.1666666716337204, 0.6666666865348816]
",
    },
    Ufunc {
        name: "hard_swish_backward",
        function: "hard_swish",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
hard_swish_backward(x, grad_y) = grad_y*f'(x), where f(x) = x*min(max(x + 3, 0), 6)/6.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.hard_swish_backward(np.float32([-1, 0.5]), 2).tolist()
[0.3333333432674408, 1.3333333730697632]
",
    },
    Ufunc {
        name: "exp",
        function: "exp",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
exp(x) = e^x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.exp(np.float32([-1, 0.5])).tolist()
[0.3678794503211975, 1.6487212181091309]
",
    },
    Ufunc {
        name: "exp_gradient",
        function: "exp",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
exp_gradient(x) = f'(x), where f(x) = e^x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.exp_gradient(np.float32([-1, 0.5])).tolist()
[0.3678794503211975, 1.6487212181091309]
",
    },
    Ufunc {
        name: "exp_backward",
        function: "exp",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
exp_backward(x, grad_y) = grad_y*f'(x), where f(x) = e^x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.exp_backward(np.float32([-1, 0.5]), 2).tolist()
[0.735758900642395, 3.2974424362182617]
",
    },
    Ufunc {
        name: "elu",
        function: "elu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
elu(x, alpha) = x if x >= 0, else alpha*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.55 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.elu(np.float32([-1, 0.5]), 1).tolist()
[-0.6321205496788025, 0.5]
",
    },
    Ufunc {
        name: "elu_gradient",
        function: "elu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
elu_gradient(x, alpha) = f'(x), where f(x) = x if x >= 0, else alpha*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.elu_gradient(np.float32([-1, 0.5]), 1).tolist()
[0.3678794503211975, 1.0]
",
    },
    Ufunc {
        name: "elu_backward",
        function: "elu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
elu_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x if x >= 0, else alpha*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.elu_backward(np.float32([-1, 0.5]), 2, 1).tolist()
[0.735758900642395, 2.0]
",
    },
    Ufunc {
        name: "selu",
        function: "selu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
selu(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.55

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.selu(np.float32([-1, 0.5])).tolist()
[-1.1113307476043701, 0.5253505110740662]
",
    },
    Ufunc {
        name: "selu_gradient",
        function: "selu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
selu_gradient(x) = f'(x), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.selu_gradient(np.float32([-1, 0.5])).tolist()
[0.6467686295509338, 1.0507010221481323]
",
    },
    Ufunc {
        name: "selu_backward",
        function: "selu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
selu_backward(x, grad_y) = grad_y*f'(x), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.selu_backward(np.float32([-1, 0.5]), 2).tolist()
[1.2935372591018677, 2.1014020442962646]
",
    },
    Ufunc {
        name: "celu",
        function: "celu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
celu(x, alpha) = x if x >= 0, else alpha*(e^(x/alpha) - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.55

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.celu(np.float32([-1, 0.5]), 1).tolist()
[-0.6321205496788025, 0.5]
",
    },
    Ufunc {
        name: "celu_gradient",
        function: "celu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
celu_gradient(x, alpha) = f'(x), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if alpha a power of 2

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.celu_gradient(np.float32([-1, 0.5]), 1).tolist()
[0.3678794503211975, 1.0]
",
    },
    Ufunc {
        name: "celu_backward",
        function: "celu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
celu_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 0.51 (scalar 0.8)
    float32 ½; float64 0.51 (scalar 0.8), if alpha a power of 2

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.celu_backward(np.float32([-1, 0.5]), 2, 1).tolist()
[0.735758900642395, 2.0]
",
    },
    Ufunc {
        name: "leaky_relu",
        function: "leaky_relu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
leaky_relu(x, slope) = x if x >= 0, else slope*x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.leaky_relu(np.float32([-1, 0.5]), 0.01).tolist()
[-0.009999999776482582, 0.5]
",
    },
    Ufunc {
        name: "leaky_relu_gradient",
        function: "leaky_relu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
leaky_relu_gradient(x, slope) = f'(x), where f(x) = x if x >= 0, else slope*x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.leaky_relu_gradient(np.float32([-1, 0.5]), 0.01).tolist()
[0.009999999776482582, 1.0]
",
    },
    Ufunc {
        name: "leaky_relu_backward",
        function: "leaky_relu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
leaky_relu_backward(x, grad_y, slope) = grad_y*f'(x), where f(x) = x if x >= 0, else slope*x.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 ½

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.leaky_relu_backward(np.float32([-1, 0.5]), 2, 0.01).tolist()
[0.019999999552965164, 2.0]
",
    },
    Ufunc {
        name: "relu",
        function: "relu",
        form: Form::Forward,
        tier: Tier::Default,
        doc: "\
relu(x) = max(x, 0).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.relu(np.float32([-1, 0.5])).tolist()
[0.0, 0.5]
",
    },
    Ufunc {
        name: "relu_gradient",
        function: "relu",
        form: Form::Gradient,
        tier: Tier::Default,
        doc: "\
relu_gradient(x) = f'(x), where f(x) = max(x, 0).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is correctly rounded.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.relu_gradient(np.float32([-1, 0.5])).tolist()
[0.0, 1.0]
",
    },
    Ufunc {
        name: "relu_backward",
        function: "relu",
        form: Form::Backward,
        tier: Tier::Default,
        doc: "\
relu_backward(x, grad_y) = grad_y*f'(x), where f(x) = max(x, 0).

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 ½

For float16 f'(x) is correctly rounded, and the product rounded again.

Examples
--------
>>> import numpy as np, sigmoid
>>> sigmoid.relu_backward(np.float32([-1, 0.5]), 2).tolist()
[0.0, 2.0]
",
    },
    Ufunc {
        name: "sigmoid",
        function: "sigmoid",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
sigmoid(x) = 1/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 2.3 (avx512 3.2); float64 2.1 (scalar 2.3)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.sigmoid(0.5)), 4)
0.6225
",
    },
    Ufunc {
        name: "sigmoid_gradient",
        function: "sigmoid",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
sigmoid_gradient(x) = f'(x), where f(x) = 1/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.4 (avx512 3.6, avx2 3); float64 2.9 (scalar 3.5)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.sigmoid_gradient(0.5)), 4)
0.235
",
    },
    Ufunc {
        name: "sigmoid_backward",
        function: "sigmoid",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
sigmoid_backward(x, grad_y) = grad_y*f'(x), where f(x) = 1/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 3.4 (avx512 3.6, avx2 3); float64 2.9 (scalar 3.5)

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.sigmoid_backward(0.5, 2)), 4)
0.47
",
    },
    Ufunc {
        name: "sigmoid_backward_from_output",
        function: "sigmoid",
        form: Form::BackwardFromOutput,
        tier: Tier::Fast,
        doc: "\
sigmoid_backward_from_output(y, grad_y) = grad_y*f'(x), told from y = f(x) = 1/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied, for this y:

    float32 1.6; float64 1.6

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.sigmoid_backward_from_output(0.5, 2)), 4)
0.5
",
    },
    Ufunc {
        name: "tanh",
        function: "tanh",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
tanh(x) = (e^x - e^-x)/(e^x + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.6; float64 3.4

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.tanh(0.5)), 4)
0.4621
",
    },
    Ufunc {
        name: "tanh_gradient",
        function: "tanh",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
tanh_gradient(x) = f'(x), where f(x) = (e^x - e^-x)/(e^x + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.2 (avx512 4.2); float64 2.9

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.tanh_gradient(0.5)), 4)
0.7864
",
    },
    Ufunc {
        name: "tanh_backward",
        function: "tanh",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
tanh_backward(x, grad_y) = grad_y*f'(x), where f(x) = (e^x - e^-x)/(e^x + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 3.2 (avx512 4.2); float64 2.9

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.tanh_backward(0.5, 2)), 4)
1.5729
",
    },
    Ufunc {
        name: "tanh_backward_from_output",
        function: "tanh",
        form: Form::BackwardFromOutput,
        tier: Tier::Fast,
        doc: "\
tanh_backward_from_output(y, grad_y) = grad_y*f'(x), told from y = f(x) = (e^x - e^-x)/(e^x + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied, for this y:

    float32 1.6; float64 1.6

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.tanh_backward_from_output(0.5, 2)), 4)
1.5
",
    },
    Ufunc {
        name: "silu",
        function: "silu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
silu(x) = x/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.4 (avx512 3.9); float64 2.8

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.silu(0.5)), 4)
0.3112
",
    },
    Ufunc {
        name: "silu_gradient",
        function: "silu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
silu_gradient(x) = f'(x), where f(x) = x/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 9.6 of 1/8; float64 22 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.silu_gradient(0.5)), 4)
0.74
",
    },
    Ufunc {
        name: "silu_backward",
        function: "silu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
silu_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/(1 + e^-x), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 9.6 of 1/8; float64 22 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.silu_backward(0.5, 2)), 4)
1.4799
",
    },
    Ufunc {
        name: "swish",
        function: "swish",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
swish(x, alpha) = x/(1 + e^(-alpha*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 2.9·(1 + |alpha·x|); float64 3·(1 + |alpha·x|)
    float32 3.4 (avx512 3.9); float64 2.8, if alpha a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.swish(0.5, 1)), 4)
0.3112
",
    },
    Ufunc {
        name: "swish_gradient",
        function: "swish",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
swish_gradient(x, alpha) = f'(x), where f(x) = x/(1 + e^(-alpha*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 9.6 of 1/8; float64 22 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.swish_gradient(0.5, 1)), 4)
0.74
",
    },
    Ufunc {
        name: "swish_backward",
        function: "swish",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
swish_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x/(1 + e^(-alpha*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 9.6 of 1/8; float64 22 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.swish_backward(0.5, 2, 1)), 4)
1.4799
",
    },
    Ufunc {
        name: "scaled_sigmoid",
        function: "scaled_sigmoid",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
scaled_sigmoid(x, slope, low, high) = low + (high - low)/(1 + e^(-slope*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 2.5 of the larger limit; float64 2.2 of the larger limit
    float32 2.5 of the larger limit; float64 2.2 of the larger limit, if opposite limits
    float32 3.1·(1 + |slope·x|) (avx512 3.8); float64 3·(1 + |slope·x|) (scalar 3.4), if a limit of 0
    float32 3.1 (avx512 3.8); float64 3 (scalar 3.4), if a limit of 0, slope a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.scaled_sigmoid(0.5, 1, 0, 1)), 4)
0.6225
",
    },
    Ufunc {
        name: "scaled_sigmoid_gradient",
        function: "scaled_sigmoid",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
scaled_sigmoid_gradient(x, slope, low, high) = f'(x), where f(x) = low + (high - low)/(1 + e^(-slope*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 4·(1 + |slope·x|) (avx512 4.5); float64 4.3·(1 + |slope·x|) (scalar 4.6)
    float32 4 (avx512 4.5); float64 4.3 (scalar 4.6), if slope a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.scaled_sigmoid_gradient(0.5, 1, 0, 1)), 4)
0.235
",
    },
    Ufunc {
        name: "scaled_sigmoid_backward",
        function: "scaled_sigmoid",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
scaled_sigmoid_backward(x, grad_y, slope, low, high) = grad_y*f'(x), where f(x) = low + (high - low)/(1 + e^(-slope*x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of slope, low, high must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 4·(1 + |slope·x|) (avx512 4.5); float64 4.3·(1 + |slope·x|) (scalar 4.6)
    float32 4 (avx512 4.5); float64 4.3 (scalar 4.6), if slope a power of 2

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.scaled_sigmoid_backward(0.5, 2, 1, 0, 1)), 4)
0.47
",
    },
    Ufunc {
        name: "gelu_tanh",
        function: "gelu_tanh",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 2.9·(1 + |r(x)|); float64 2.7·(1 + |r(x)|)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu_tanh(0.5)), 4)
0.3457
",
    },
    Ufunc {
        name: "gelu_tanh_gradient",
        function: "gelu_tanh",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
gelu_tanh_gradient(x) = f'(x), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 20 of 1/8; float64 52 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu_tanh_gradient(0.5)), 4)
0.8674
",
    },
    Ufunc {
        name: "gelu_tanh_backward",
        function: "gelu_tanh",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
gelu_tanh_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 20 of 1/8; float64 52 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu_tanh_backward(0.5, 2)), 4)
1.7347
",
    },
    Ufunc {
        name: "gelu",
        function: "gelu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
gelu(x) = x/2*(1 + erf(x/sqrt(2))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 4.5·(1 + x²/2); float64 4.3·(1 + x²/2)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu(0.5)), 4)
0.3457
",
    },
    Ufunc {
        name: "gelu_gradient",
        function: "gelu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
gelu_gradient(x) = f'(x), where f(x) = x/2*(1 + erf(x/sqrt(2))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 6.2 of 1/8 (avx512 5.1, avx2 5.2); float64 5.9 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu_gradient(0.5)), 4)
0.8675
",
    },
    Ufunc {
        name: "gelu_backward",
        function: "gelu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
gelu_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/2*(1 + erf(x/sqrt(2))), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 6.2 of 1/8 (avx512 5.1, avx2 5.2); float64 5.9 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.gelu_backward(0.5, 2)), 4)
1.735
",
    },
    Ufunc {
        name: "mish",
        function: "mish",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
mish(x) = x*tanh(ln(1 + e^x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 5.4; float64 4.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.mish(0.5)), 4)
0.3752
",
    },
    Ufunc {
        name: "mish_gradient",
        function: "mish",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
mish_gradient(x) = f'(x), where f(x) = x*tanh(ln(1 + e^x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 6.6 of 1/8; float64 4.5 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.mish_gradient(0.5)), 4)
0.8864
",
    },
    Ufunc {
        name: "mish_backward",
        function: "mish",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
mish_backward(x, grad_y) = grad_y*f'(x), where f(x) = x*tanh(ln(1 + e^x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 6.6 of 1/8; float64 4.5 of 1/8

Of 1/8: in units of its last place, where the result is smaller.

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.mish_backward(0.5, 2)), 4)
1.7728
",
    },
    Ufunc {
        name: "softplus",
        function: "softplus",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
softplus(x, beta) = ln(1 + e^(beta*x))/beta, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 5·(1 + |beta·x|) (avx512 5.5); float64 4.8·(1 + |beta·x|)
    float32 5 (avx512 5.5); float64 4.8, if beta a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softplus(0.5, 1)), 4)
0.9741
",
    },
    Ufunc {
        name: "softplus_gradient",
        function: "softplus",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
softplus_gradient(x, beta) = f'(x), where f(x) = ln(1 + e^(beta*x))/beta, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 2.2·(1 + |beta·x|) (avx512 3.2); float64 2.1·(1 + |beta·x|)
    float32 2.2 (avx512 3.2); float64 2.1, if beta a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softplus_gradient(0.5, 1)), 4)
0.6225
",
    },
    Ufunc {
        name: "softplus_backward",
        function: "softplus",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
softplus_backward(x, grad_y, beta) = grad_y*f'(x), where f(x) = ln(1 + e^(beta*x))/beta, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
beta must be a number that is normal when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 2.2·(1 + |beta·x|) (avx512 3.2); float64 2.1·(1 + |beta·x|)
    float32 2.2 (avx512 3.2); float64 2.1, if beta a power of 2

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softplus_backward(0.5, 2, 1)), 4)
1.2449
",
    },
    Ufunc {
        name: "log_sigmoid",
        function: "log_sigmoid",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
log_sigmoid(x) = ln(1/(1 + e^-x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.9 (avx512 4.8); float64 3.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.log_sigmoid(0.5)), 4)
-0.4741
",
    },
    Ufunc {
        name: "log_sigmoid_gradient",
        function: "log_sigmoid",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
log_sigmoid_gradient(x) = f'(x), where f(x) = ln(1/(1 + e^-x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 2.2 (avx512 3.2); float64 2.1

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.log_sigmoid_gradient(0.5)), 4)
0.3775
",
    },
    Ufunc {
        name: "log_sigmoid_backward",
        function: "log_sigmoid",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
log_sigmoid_backward(x, grad_y) = grad_y*f'(x), where f(x) = ln(1/(1 + e^-x)), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 2.2 (avx512 3.2); float64 2.1

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.log_sigmoid_backward(0.5, 2)), 4)
0.7551
",
    },
    Ufunc {
        name: "logit",
        function: "logit",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
logit(x, eps) = ln(x/(1 - x)), x between eps and 1 - eps, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of the result:

    float32 5.3; float64 5.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.logit(0.5, 0)), 4)
0.0
",
    },
    Ufunc {
        name: "logit_gradient",
        function: "logit",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
logit_gradient(x, eps) = f'(x), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of the result:

    float32 2.2; float64 2.2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.logit_gradient(0.5, 0)), 4)
4.0
",
    },
    Ufunc {
        name: "logit_backward",
        function: "logit",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
logit_backward(x, grad_y, eps) = grad_y*f'(x), where f(x) = ln(x/(1 - x)), x between eps and 1 - eps, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
eps must be between 0 and 1/2.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 2.2; float64 2.2

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.logit_backward(0.5, 2, 0)), 4)
8.0
",
    },
    Ufunc {
        name: "softsign",
        function: "softsign",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
softsign(x) = x/(1 + |x|), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 1.6; float64 1.6

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softsign(0.5)), 4)
0.3333
",
    },
    Ufunc {
        name: "softsign_gradient",
        function: "softsign",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
softsign_gradient(x) = f'(x), where f(x) = x/(1 + |x|), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.7; float64 3.7

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softsign_gradient(0.5)), 4)
0.4444
",
    },
    Ufunc {
        name: "softsign_backward",
        function: "softsign",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
softsign_backward(x, grad_y) = grad_y*f'(x), where f(x) = x/(1 + |x|), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 3.7; float64 3.7

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.softsign_backward(0.5, 2)), 4)
0.8889
",
    },
    Ufunc {
        name: "hard_sigmoid",
        function: "hard_sigmoid",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
hard_sigmoid(x, alpha, beta) = min(max(alpha*x + beta, 0), 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 1.1 of beta (avx512 0.51, avx2 0.51); float64 0.51 of beta (scalar 1.1)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_sigmoid(0.5, 0.2, 0.5)), 4)
0.6
",
    },
    Ufunc {
        name: "hard_sigmoid_gradient",
        function: "hard_sigmoid",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
hard_sigmoid_gradient(x, alpha, beta) = f'(x), where f(x) = min(max(alpha*x + beta, 0), 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 0.51 except beside kinks; float64 0.51 except beside kinks

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_sigmoid_gradient(0.5, 0.2, 0.5)), 4)
0.2
",
    },
    Ufunc {
        name: "hard_sigmoid_backward",
        function: "hard_sigmoid",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
hard_sigmoid_backward(x, grad_y, alpha, beta) = grad_y*f'(x), where f(x) = min(max(alpha*x + beta, 0), 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
Each of alpha, beta must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 0.51 except beside kinks; float64 0.51 except beside kinks

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_sigmoid_backward(0.5, 2, 0.2, 0.5)), 4)
0.4
",
    },
    Ufunc {
        name: "hard_swish",
        function: "hard_swish",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
hard_swish(x) = x*min(max(x + 3, 0), 6)/6, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 2.7; float64 2.6

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_swish(0.5)), 4)
0.2917
",
    },
    Ufunc {
        name: "hard_swish_gradient",
        function: "hard_swish",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
hard_swish_gradient(x) = f'(x), where f(x) = x*min(max(x + 3, 0), 6)/6, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 1.5; float64 1.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_swish_gradient(0.5)), 4)
0.6667
",
    },
    Ufunc {
        name: "hard_swish_backward",
        function: "hard_swish",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
hard_swish_backward(x, grad_y) = grad_y*f'(x), where f(x) = x*min(max(x + 3, 0), 6)/6, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 1.5; float64 1.5

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.hard_swish_backward(0.5, 2)), 4)
1.3333
",
    },
    Ufunc {
        name: "exp",
        function: "exp",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
exp(x) = e^x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 1.5; float64 1.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.exp(0.5)), 4)
1.6487
",
    },
    Ufunc {
        name: "exp_gradient",
        function: "exp",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
exp_gradient(x) = f'(x), where f(x) = e^x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 1.5; float64 1.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.exp_gradient(0.5)), 4)
1.6487
",
    },
    Ufunc {
        name: "exp_backward",
        function: "exp",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
exp_backward(x, grad_y) = grad_y*f'(x), where f(x) = e^x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 1.5; float64 1.5

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.exp_backward(0.5, 2)), 4)
3.2974
",
    },
    Ufunc {
        name: "elu",
        function: "elu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
elu(x, alpha) = x if x >= 0, else alpha*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 3.2; float64 3.4 (scalar 3.6)

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.elu(0.5, 1)), 4)
0.5
",
    },
    Ufunc {
        name: "elu_gradient",
        function: "elu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
elu_gradient(x, alpha) = f'(x), where f(x) = x if x >= 0, else alpha*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 2.8; float64 2.5

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.elu_gradient(0.5, 1)), 4)
1.0
",
    },
    Ufunc {
        name: "elu_backward",
        function: "elu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
elu_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x if x >= 0, else alpha*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 2.8; float64 2.5

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.elu_backward(0.5, 2, 1)), 4)
2.0
",
    },
    Ufunc {
        name: "selu",
        function: "selu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
selu(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 3.4; float64 3.3

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.selu(0.5)), 4)
0.5254
",
    },
    Ufunc {
        name: "selu_gradient",
        function: "selu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
selu_gradient(x) = f'(x), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 2.2 (avx512 2.5); float64 1.7

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.selu_gradient(0.5)), 4)
1.0507
",
    },
    Ufunc {
        name: "selu_backward",
        function: "selu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
selu_backward(x, grad_y) = grad_y*f'(x), where f(x) = 1.0507*x if x >= 0, else 1.7581*(e^x - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 2.2 (avx512 2.5); float64 1.7

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.selu_backward(0.5, 2)), 4)
2.1014
",
    },
    Ufunc {
        name: "celu",
        function: "celu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
celu(x, alpha) = x if x >= 0, else alpha*(e^(x/alpha) - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 4.6; float64 4

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.celu(0.5, 1)), 4)
0.5
",
    },
    Ufunc {
        name: "celu_gradient",
        function: "celu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
celu_gradient(x, alpha) = f'(x), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of the result:

    float32 1.6·(1 + |x/alpha|); float64 1.6·(1 + |x/alpha|)
    float32 1.6; float64 1.6, if alpha a power of 2

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.celu_gradient(0.5, 1)), 4)
1.0
",
    },
    Ufunc {
        name: "celu_backward",
        function: "celu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
celu_backward(x, grad_y, alpha) = grad_y*f'(x), where f(x) = x if x >= 0, else alpha*(e^(x/alpha) - 1), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
alpha must be a positive number that is normal when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 1.6·(1 + |x/alpha|); float64 1.6·(1 + |x/alpha|)
    float32 1.6; float64 1.6, if alpha a power of 2

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.celu_backward(0.5, 2, 1)), 4)
2.0
",
    },
    Ufunc {
        name: "leaky_relu",
        function: "leaky_relu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
leaky_relu(x, slope) = x if x >= 0, else slope*x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.leaky_relu(0.5, 0.01)), 4)
0.5
",
    },
    Ufunc {
        name: "leaky_relu_gradient",
        function: "leaky_relu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
leaky_relu_gradient(x, slope) = f'(x), where f(x) = x if x >= 0, else slope*x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.leaky_relu_gradient(0.5, 0.01)), 4)
1.0
",
    },
    Ufunc {
        name: "leaky_relu_backward",
        function: "leaky_relu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
leaky_relu_backward(x, grad_y, slope) = grad_y*f'(x), where f(x) = x if x >= 0, else slope*x, at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.
slope must be 0, or a number that is finite and not 0 when rounded to float32.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 ½

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.leaky_relu_backward(0.5, 2, 0.01)), 4)
2.0
",
    },
    Ufunc {
        name: "relu",
        function: "relu",
        form: Form::Forward,
        tier: Tier::Fast,
        doc: "\
relu(x) = max(x, 0), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.relu(0.5)), 4)
0.5
",
    },
    Ufunc {
        name: "relu_gradient",
        function: "relu",
        form: Form::Gradient,
        tier: Tier::Fast,
        doc: "\
relu_gradient(x) = f'(x), where f(x) = max(x, 0), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of the result:

    float32 ½; float64 ½

Float16 is computed as float32, and rounded.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.relu_gradient(0.5)), 4)
1.0
",
    },
    Ufunc {
        name: "relu_backward",
        function: "relu",
        form: Form::Backward,
        tier: Tier::Fast,
        doc: "\
relu_backward(x, grad_y) = grad_y*f'(x), where f(x) = max(x, 0), at the fast tier.

Of float16, float32 and float64 the result is of that type, of integers and booleans of float64.

Greatest error in ULP of f'(x), by which grad_y is multiplied:

    float32 ½; float64 ½

For float16 f'(x) is computed as float32 and rounded, and the product rounded again.

Examples
--------
>>> import sigmoid
>>> round(float(sigmoid.fast.relu_backward(0.5, 2)), 4)
2.0
",
    },
];
