package vn.memberdev.platform.codelist;

import java.util.List;

/** Lists of a feature that keeps its codes in tables of its own, because there is more to say of each. */
public interface CodeListSource {

    /** The lists; they change only by migration. */
    List<CodeList> lists();
}
