package id.tenguyun.edge.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may have so many bytes and no more, whatever its header says. */
public final class BoundedBody extends FilterInputStream {

  private long left;

  /** A body of at most so many bytes. */
  public BoundedBody(InputStream body, long bytesMax) {
    super(body);
    this.left = bytesMax;
  }

  /** There was more. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("The body has more bytes than allowed");
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0 && --left < 0) {
      throw new TooLarge();
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
