package vn.memberdev.admissions.organisation.correction;

import static vn.memberdev.admissions.organisation.correction.ReplacementFields.Presence.FORBIDDEN;
import static vn.memberdev.admissions.organisation.correction.ReplacementFields.Presence.OPTIONAL;
import static vn.memberdev.admissions.organisation.correction.ReplacementFields.Presence.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.ChangeCases;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** What a record sets that stands in the place of another of its kind: that, and nothing else. */
record ReplacementFields(Presence name, Presence kind, Presence newParentId, Presence newCode, Presence acceptance) {

    /** Whether a field is sent. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    private static final ChangeCases<ReplacementFields> BY_KIND = new ChangeCases<>() {
        @Override
        public ReplacementFields establishment(Change wrong) {
            Presence parent = wrong.parentId() == null ? FORBIDDEN : REQUIRED;
            return new ReplacementFields(REQUIRED, REQUIRED, parent, OPTIONAL, FORBIDDEN);
        }

        @Override
        public ReplacementFields rename(Change wrong) {
            return new ReplacementFields(REQUIRED, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN);
        }

        @Override
        public ReplacementFields changeOfKind(Change wrong) {
            return new ReplacementFields(FORBIDDEN, REQUIRED, FORBIDDEN, OPTIONAL, FORBIDDEN);
        }

        @Override
        public ReplacementFields transfer(Change wrong) {
            return new ReplacementFields(FORBIDDEN, FORBIDDEN, REQUIRED, OPTIONAL, OPTIONAL);
        }

        @Override
        public ReplacementFields end(Change wrong) {
            return new ReplacementFields(FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN);
        }
    };

    static ReplacementFields of(Change wrong) {
        return wrong.match(BY_KIND);
    }

    /** Only a place that follows across superiors is accepted by somebody. */
    boolean mayNeedAcceptance() {
        return acceptance != FORBIDDEN;
    }

    /** A transfer may be entered before its day. */
    boolean mayLieInFuture() {
        return mayNeedAcceptance();
    }

    /** Refuses a replacement with a field too many or too few. */
    void requireIn(CorrectChangeRequest.Replacement replacement) {
        List<FieldError> faults = new ArrayList<>();
        boolean blank = replacement.name() == null || replacement.name().isBlank();
        check(faults, "name", blank ? null : replacement.name(), name);
        check(faults, "kind", replacement.kind(), kind);
        check(faults, "newParentId", replacement.newParentId(), newParentId);
        check(faults, "newCode", replacement.newCode(), newCode);
        check(faults, "acceptance", replacement.acceptance(), acceptance);
        if (!faults.isEmpty()) {
            throw new ProblemException(PlatformProblem.VALIDATION_FAILED, "whole-record").with(faults);
        }
    }

    private static void check(List<FieldError> faults, String field, Object value, Presence presence) {
        String pointer = "/replacement/" + field;
        if (presence == REQUIRED && value == null) {
            faults.add(FieldError.body(pointer, "not-null.by-this-operation"));
        } else if (presence == FORBIDDEN && value != null) {
            faults.add(FieldError.body(pointer, "null"));
        }
    }
}
