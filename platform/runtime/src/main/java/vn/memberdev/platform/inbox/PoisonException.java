package vn.memberdev.platform.inbox;

/** An event that can never be applied, whatever is tried: it goes to the quarantine. */
public class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonException(String message, Throwable cause) {
        super(message, cause);
    }
}
