package vn.memberdev.admissions.organisation.history;

/**
 * An answer for each kind of change. Who asks something that differs from kind to kind implements this, so that a new
 * kind does not compile until it is answered everywhere.
 */
public interface ChangeCases<T> {

    T establishment(Change change);

    T rename(Change change);

    T changeOfKind(Change change);

    T transfer(Change change);

    T end(Change change);
}
