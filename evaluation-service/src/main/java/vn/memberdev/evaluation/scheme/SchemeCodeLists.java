package vn.memberdev.evaluation.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.memberdev.platform.codelist.CodeList;
import vn.memberdev.platform.codelist.CodeListSource;

/** Scales and not-rated reasons as code lists. Each scale is a list of its own: a code means another thing in another scheme. */
@ApplicationScoped
public class SchemeCodeLists implements CodeListSource {

    private final SchemeService schemes;

    SchemeCodeLists(SchemeService schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<CodeList> lists() {
        List<CodeList> lists = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            String prefix = subject.name().toLowerCase(Locale.ROOT);
            lists.add(new CodeList(prefix + "-not-rated-reason", reasonsOf(subject)));
            for (RatingScheme scheme : schemes.all()) {
                lists.add(new CodeList(
                        prefix + "-rating-category-" + scheme.version(), itemsOf(scheme.scaleOf(subject))));
            }
        }
        return lists;
    }

    private List<CodeList.Item> reasonsOf(Subject subject) {
        return schemes.reasons().stream()
                .filter(reason -> reason.subject() == subject)
                .map(reason -> new CodeList.Item(reason.code(), reason.labels(), reason.rank()))
                .toList();
    }

    private static List<CodeList.Item> itemsOf(List<Category> scale) {
        return scale.stream()
                .map(category -> new CodeList.Item(category.code(), category.labels(), category.rank()))
                .toList();
    }
}
