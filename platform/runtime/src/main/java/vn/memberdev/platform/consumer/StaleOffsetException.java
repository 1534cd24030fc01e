package vn.memberdev.platform.consumer;

/** The stored offset is not the one of this instance's reading: another instance has moved it, or it was put back. */
public class StaleOffsetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleOffsetException(String partition) {
        super(partition);
    }
}
