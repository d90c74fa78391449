//! What the header of a .npy file says: a dictionary, written in Python.

use crate::formats::Dtype;

/// NumPy has no array of more dimensions.
const MAX_RANK: usize = 64;

/// Python reads no more brackets inside each other.
const MAX_NESTING: usize = 200;

/// The longest name of a type, so that messages stay short.
const MAX_NAME: usize = 32;

/// What NumPy reads is read, except for what no program writes, such as a size of `0x2`.
#[derive(Debug, PartialEq, Eq)]
pub struct Header {
    pub dtype: Dtype,
    pub is_byte_swapped: bool,
    pub shape: Vec<u64>,
}

/// What was read, or what is wrong.
type Parsed<T> = Result<T, &'static str>;

impl Header {
    pub fn parse(text: &[u8]) -> Parsed<Self> {
        let mut parser = Parser { rest: text };
        let (mut descr, mut fortran_order, mut shape) = (None, None, None);
        parser.expect(b'{')?;
        parser.list(b'}', |parser| {
            let key = parser.string()?;
            parser.expect(b':')?;
            match key {
                b"descr" => descr = Some(parser.descr()?),
                b"fortran_order" => fortran_order = Some(parser.bool()?),
                b"shape" => shape = Some(parser.shape()?),
                _ => return Err("it has a key other than descr, fortran_order and shape"),
            }
            Ok(())
        })?;
        if parser.peek().is_some() {
            return Err("it goes on after the dictionary");
        }
        let (Some((dtype, is_byte_swapped)), Some(_), Some(shape)) = (descr, fortran_order, shape)
        else {
            return Err("it lacks descr, fortran_order or shape");
        };
        Ok(Self { dtype, is_byte_swapped, shape })
    }
}

/// Something is not where it should be.
const SYNTAX: &str = "it is no dictionary as numpy.save writes it";

/// Reads from the front, each byte once.
struct Parser<'a> {
    rest: &'a [u8],
}

impl<'a> Parser<'a> {
    /// The next byte that is neither blank nor within a comment.
    fn peek(&mut self) -> Option<u8> {
        loop {
            self.rest = self.rest.trim_ascii_start();
            if self.rest.first() != Some(&b'#') {
                return self.rest.first().copied();
            }
            self.take_while(|byte| byte != b'\n');
        }
    }

    fn accept(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.rest = &self.rest[1..];
        }
        is_next
    }

    fn expect(&mut self, byte: u8) -> Parsed<()> {
        if self.accept(byte) { Ok(()) } else { Err(SYNTAX) }
    }

    fn take_while(&mut self, is_part: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().position(|&byte| !is_part(byte)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// Items up to a closing bracket, and whether a comma follows the last.
    fn list(&mut self, close: u8, mut item: impl FnMut(&mut Self) -> Parsed<()>) -> Parsed<bool> {
        let mut has_comma = false;
        while !self.accept(close) {
            item(self)?;
            has_comma = self.accept(b',');
            if !has_comma {
                self.expect(close)?;
                break;
            }
        }
        Ok(has_comma)
    }

    /// The characters of a string as they are written, escapes included.
    fn string(&mut self) -> Parsed<&'a [u8]> {
        // Python 2 wrote `u'descr'`.
        if let Some(b'u' | b'U') = self.peek() {
            self.rest = &self.rest[1..];
        }
        let quote = match self.rest.first() {
            Some(&quote @ (b'\'' | b'"')) => quote,
            _ => return Err(SYNTAX),
        };
        let text = &self.rest[1..];
        let mut is_escaped = false;
        for (end, &byte) in text.iter().enumerate() {
            match byte {
                b'\n' => break,
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                _ if byte == quote => {
                    self.rest = &text[end + 1..];
                    return Ok(&text[..end]);
                }
                _ => {}
            }
        }
        Err("a string in it does not end")
    }

    /// The memory order, which makes no difference to us.
    fn bool(&mut self) -> Parsed<()> {
        self.peek();
        match self.take_while(|byte| byte.is_ascii_alphanumeric()) {
            b"True" | b"False" => Ok(()),
            _ => Err("its fortran_order is neither True nor False"),
        }
    }

    fn shape(&mut self) -> Parsed<Vec<u64>> {
        const WRONG: &str = "its shape is no tuple of sizes";
        let mut shape = Vec::new();
        if !self.accept(b'(') {
            return Err(WRONG);
        }
        let has_comma = self.list(b')', |parser| {
            parser.peek();
            let digits = parser.take_while(|byte| byte.is_ascii_digit());
            let digits = str::from_utf8(digits).expect("they are ASCII");
            shape.push(digits.parse().map_err(|_| WRONG)?);
            // Python 2 wrote `2L`.
            parser.accept(b'L');
            if shape.len() > MAX_RANK { Err("its shape has more than 64 sizes") } else { Ok(()) }
        })?;
        // Python takes `(2)` for a number.
        if shape.len() == 1 && !has_comma { Err(WRONG) } else { Ok(shape) }
    }

    /// The type, and whether its bytes are in the other order than this machine's.
    fn descr(&mut self) -> Parsed<(Dtype, bool)> {
        match self.peek() {
            Some(b'[' | b'(') => {
                self.skip_brackets()?;
                Ok((Dtype::Other("records".to_owned()), false))
            }
            _ => dtype(self.string()?),
        }
    }

    /// Passes over a bracket and what is in it.
    fn skip_brackets(&mut self) -> Parsed<()> {
        let mut closing = Vec::new();
        loop {
            let byte = self.peek().ok_or(SYNTAX)?;
            if let b'\'' | b'"' = byte {
                self.string()?;
                continue;
            }
            self.rest = &self.rest[1..];
            match byte {
                b'(' => closing.push(b')'),
                b'[' => closing.push(b']'),
                b'{' => closing.push(b'}'),
                b')' | b']' | b'}' if closing.pop() != Some(byte) => return Err(SYNTAX),
                _ => {}
            }
            match closing.len() {
                0 => return Ok(()),
                1..=MAX_NESTING => {}
                _ => return Err("its descr has brackets nested too deep"),
            }
        }
    }
}

/// A type by its name in NumPy, and whether its bytes are in the other order than this machine's.
fn dtype(name: &[u8]) -> Parsed<(Dtype, bool)> {
    if name.len() > MAX_NAME || !name.iter().all(u8::is_ascii_graphic) {
        return Err("its descr names no type");
    }
    let name = str::from_utf8(name).expect("it is ASCII");
    let other_order = if cfg!(target_endian = "little") { '>' } else { '<' };
    let dtype = match name.strip_prefix(['<', '>', '=', '|']).unwrap_or(name) {
        "" => return Err("its descr names no type"),
        "f2" | "e" | "float16" | "half" => Dtype::F16,
        "f4" | "f" | "float32" | "single" => Dtype::F32,
        "f8" | "d" | "float64" | "double" | "float" => Dtype::F64,
        "b1" | "?" => Dtype::Other("bool".to_owned()),
        plain => match *plain.as_bytes() {
            [kind @ (b'i' | b'u'), size @ (b'1' | b'2' | b'4' | b'8')] => {
                Dtype::Other(format!("{}{}", char::from(kind), 8 * (size - b'0')))
            }
            _ => Dtype::Other(name.to_owned()),
        },
    };
    Ok((dtype, name.starts_with(other_order)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(descr: &str, shape: &str) -> Parsed<Header> {
        let text = format!("{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}   \n");
        Header::parse(text.as_bytes())
    }

    #[track_caller]
    fn assert_dtype(descr: &str, dtype: Dtype) {
        assert_eq!(header(descr, "()").unwrap().dtype, dtype, "{descr}");
    }

    fn other(name: &str) -> Dtype {
        Dtype::Other(name.to_owned())
    }

    #[test]
    fn as_numpy_writes_it() {
        let expected = Header { dtype: Dtype::F32, is_byte_swapped: false, shape: vec![1797, 10] };
        let order = if cfg!(target_endian = "little") { '<' } else { '>' };
        assert_eq!(header(&format!("'{order}f4'"), "(1797, 10)"), Ok(expected));
        assert!(header("'<f8'", "()").unwrap().shape.is_empty());
        assert_eq!(header("'<f8'", "(0,)").unwrap().shape, [0]);
        assert_eq!(header("'<f8'", "(3, 0, 2,)").unwrap().shape, [3, 0, 2]);
    }

    #[test]
    fn as_others_write_it() {
        for text in [
            "{'descr': '<f4', 'fortran_order': True, 'shape': (2L, 3L)}",
            "{u'descr': u'<f4', u'fortran_order': True, u'shape': (2L, 3L)}",
            "{\"shape\": (2, 3), \"fortran_order\": True, \"descr\": \"<f4\"}",
            "\t{'descr'\t:\t'<f4',\t'fortran_order':True,'shape':(\t2,3\t)}\t",
            "\n# by hand\n{'descr': # {'\n '<f4',\r\n'fortran_order': True,'shape':(2,3)}\x0c# it's",
            "{'shape': (9,), 'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}",
        ] {
            assert_eq!(Header::parse(text.as_bytes()).unwrap().shape, [2, 3], "{text}");
        }
    }

    #[test]
    fn types() {
        for (descr, dtype) in [
            ("'<f2'", Dtype::F16),
            ("'f4'", Dtype::F32),
            ("'=f4'", Dtype::F32),
            ("'|f4'", Dtype::F32),
            ("'>f8'", Dtype::F64),
            ("'float32'", Dtype::F32),
            ("'|b1'", other("bool")),
            ("'|u1'", other("u8")),
            ("'<i8'", other("i64")),
            ("'<c8'", other("<c8")),
            ("'<M8[ns]'", other("<M8[ns]")),
            ("'|O'", other("|O")),
            ("[('a', '<f4'), ('b)', [('c', '|O', (2,))])]", other("records")),
            ("[(('\\'title\\'', 'ä'), '<f4')]", other("records")),
            ("('<f4', (2,))", other("records")),
        ] {
            assert_dtype(descr, dtype);
        }
    }

    #[test]
    fn byte_orders() {
        let is_swapped = |descr| header(descr, "()").unwrap().is_byte_swapped;
        assert!(!["'f4'", "'=f4'", "'|f4'", "'float32'"].map(is_swapped).contains(&true));
        let is_little = cfg!(target_endian = "little");
        assert_eq!(["'<f4'", "'>f4'"].map(is_swapped), [!is_little, is_little]);
    }

    #[test]
    fn what_is_no_header() {
        for text in [
            "",
            "{",
            "{}",
            "{'descr'",
            "{'descr': '<f4', 'shape': ()}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (), 'more': 1}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': ()} 1",
            "{'descr': '<f4', 'fortran_order': 0, 'shape': ()}",
            "{'descr': '<f4',, 'fortran_order': False, 'shape': ()}",
            "{'descr': '<f4' 'fortran_order': False, 'shape': ()}",
        ] {
            assert!(Header::parse(text.as_bytes()).is_err(), "{text}");
        }
        for shape in
            ["2", "(2)", "[2]", "(,)", "(2,,)", "(2, 3", "(-1,)", "(2l,)", "(2.0,)", "(True,)"]
        {
            assert!(header("'<f4'", shape).is_err(), "{shape}");
        }
        for descr in ["", "4", "''", "'<'", "b'<f4'", "'f4 '", "'f4\x1b'", "'<f4", "'<f\n4'", "(]"]
        {
            assert!(header(descr, "()").is_err(), "{descr}");
        }
        assert!(header(&format!("'<{}'", "f".repeat(MAX_NAME)), "()").is_err());
    }

    #[test]
    fn dimensions() {
        let ones = |rank| format!("({})", "1,".repeat(rank));
        assert_eq!(header("'<f4'", &ones(MAX_RANK)).unwrap().shape, [1; MAX_RANK]);
        for rank in [MAX_RANK + 1, 500_000] {
            assert_eq!(header("'<f4'", &ones(rank)), Err("its shape has more than 64 sizes"));
        }
        assert_eq!(header("'<f4'", "(18446744073709551615,)").unwrap().shape, [u64::MAX]);
        assert!(header("'<f4'", "(18446744073709551616,)").is_err());
    }

    #[test]
    fn brackets() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for depth in [1, 24, MAX_NESTING] {
            assert_dtype(&nested(depth), other("records"));
        }
        for depth in [MAX_NESTING + 1, 1 << 20] {
            assert_eq!(header(&nested(depth), "()"), Err("its descr has brackets nested too deep"));
        }
        for unclosed in ["[", "{", "[(", "[)", "[']", "[#]\n"] {
            assert!(header(unclosed, "()").is_err(), "{unclosed}");
        }
    }
}
