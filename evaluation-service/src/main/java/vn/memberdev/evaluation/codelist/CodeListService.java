package vn.memberdev.evaluation.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import vn.memberdev.evaluation.scheme.Category;
import vn.memberdev.evaluation.scheme.NotRatedReason;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.evaluation.scheme.SchemeService;
import vn.memberdev.evaluation.scheme.Subject;

/** Puts together every code list of the service. They change only by migration, so it is done once. */
@ApplicationScoped
public class CodeListService {

    private final CodeListRepository repository;
    private final SchemeService schemes;
    private final AtomicReference<CodeLists> loaded = new AtomicReference<>();

    CodeListService(CodeListRepository repository, SchemeService schemes) {
        this.repository = repository;
        this.schemes = schemes;
    }

    /** All lists. Each scale is a list of its own: the same code means another thing in another scheme. */
    public CodeLists all() {
        CodeLists lists = loaded.get();
        if (lists == null) {
            lists = read();
            loaded.set(lists);
        }
        return lists;
    }

    private CodeLists read() {
        List<CodeLists.CodeList> lists = new ArrayList<>(repository.all());
        for (Subject subject : Subject.values()) {
            String prefix = subject.name().toLowerCase(Locale.ROOT);
            lists.add(new CodeLists.CodeList(prefix + "-not-rated-reason", reasonsOf(subject)));
            for (RatingScheme scheme : schemes.all()) {
                lists.add(new CodeLists.CodeList(
                        prefix + "-rating-category-" + scheme.version(), itemsOf(scheme.scaleOf(subject))));
            }
        }
        return new CodeLists(List.copyOf(lists));
    }

    private List<CodeLists.Item> reasonsOf(Subject subject) {
        return schemes.reasons().stream()
                .filter(reason -> reason.subject() == subject)
                .map(CodeListService::item)
                .toList();
    }

    private static List<CodeLists.Item> itemsOf(List<Category> scale) {
        return scale.stream()
                .map(category -> new CodeLists.Item(category.code(), category.labels(), category.rank()))
                .toList();
    }

    private static CodeLists.Item item(NotRatedReason reason) {
        return new CodeLists.Item(reason.code(), reason.labels(), reason.rank());
    }
}
