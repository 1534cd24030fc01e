package vn.memberdev.platform.inbox;

/** The stored offset is not the one this instance wrote or loaded last: another instance owns the partition now. */
class StaleOffsetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleOffsetException(String partition) {
        super(partition);
    }
}
