package vn.memberdev.platform.consumer;

/** The broker did not answer in time. It passes by itself. */
class BrokerAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAwayException(Throwable cause) {
        super("the broker does not answer", cause);
    }
}
