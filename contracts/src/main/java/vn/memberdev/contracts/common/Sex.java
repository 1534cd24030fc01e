package vn.memberdev.contracts.common;

/** Sex as the member register records it. */
public enum Sex {
    FEMALE,
    MALE
}
