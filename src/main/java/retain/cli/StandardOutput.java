package retain.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;

/// The standard output. Where writing fails it can say whether somebody has merely stopped reading.
public final class StandardOutput extends PrintStream {
    private final BooleanSupplier isPipe;

    /// Takes the stream below, and how to tell whether it is a pipe: writing to one fails only when
    /// its reader is gone. The words of the error would tell too, but in the system's language.
    public StandardOutput(OutputStream to, Charset charset, BooleanSupplier isPipe) {
        super(new BufferedOutputStream(to, 8192), false, charset);
        this.isPipe = isPipe;
    }

    /// Whether what was written is lost because nobody wanted it.
    boolean isReaderGone() {
        return checkError() && isPipe.getAsBoolean();
    }
}
