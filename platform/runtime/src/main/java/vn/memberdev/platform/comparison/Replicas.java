package vn.memberdev.platform.comparison;

import java.util.List;

/** What a service reads from others: one bean of each service that reads. */
public interface Replicas {

    /** One for each kind of aggregate that is kept, whole or in part. */
    List<Replica> replicas();
}
