package vn.memberdev.platform.problem;

import java.util.List;

/** The problems a service can answer with; each service has one bean of this type that lists its features' enums. */
public interface ProblemCatalogue {

    List<ProblemType> types();
}
