// Probabilities of some logits, and the slopes there:
//
//     cc print.c $(pkg-config --cflags --libs sigmoid) -o print

#include <sigmoid.h>
#include <stdio.h>

int main(void) {
  const float logits[] = {-2, 0, 3};
  float probabilities[3], slopes[3];

  sigmoid_forward_and_gradient_f32(logits, probabilities, slopes, 3);
  for (int i = 0; i < 3; i++) {
    printf("sigmoid(%g) = %.9g, slope %.9g\n", logits[i], probabilities[i], slopes[i]);
  }
  printf("sigmoid %s on %s\n", sigmoid_version(), sigmoid_backend_name());
}
