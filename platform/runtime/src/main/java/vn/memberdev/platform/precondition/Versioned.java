package vn.memberdev.platform.precondition;

import java.util.UUID;

/** What a resource answers with: the view of one aggregate, with the version that its entity tag is made from. */
public interface Versioned {

    UUID id();

    long version();
}
