package vn.memberdev.acceptance.faults;

/** Something that goes wrong under load. */
public interface Fault {

    /** What it is asked for by. */
    String name();

    /** What the invariants prove when they hold after it. */
    String proves();

    /** Breaks something, keeps it broken for a while, and mends what the product cannot mend itself. */
    void strike(Bench bench);
}
