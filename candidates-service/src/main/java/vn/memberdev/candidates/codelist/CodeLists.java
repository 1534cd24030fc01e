package vn.memberdev.candidates.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The code lists. They change only by migration, so they are read once. */
@ApplicationScoped
public class CodeLists {

    /** Name of the list of reasons for which a candidate may be taken off the list. */
    public static final String REMOVAL_REASONS = "removal-reasons";

    /** Name of the list of mass organisations that nominate, run movements and look after candidates. */
    public static final String MASS_ORGANISATIONS = "mass-organisations";

    /** Name of the list of reasons for which a nomination may be declined. */
    public static final String NOMINATION_DECLINE_REASONS = "nomination-decline-reasons";

    private final CodeListRepository repository;
    private final AtomicReference<CodeListsView> loaded = new AtomicReference<>();

    CodeLists(CodeListRepository repository) {
        this.repository = repository;
    }

    /** Whether a list has a code. */
    public boolean has(String list, String code) {
        return view().lists().stream()
                .filter(candidate -> candidate.name().equals(list))
                .flatMap(candidate -> candidate.items().stream())
                .anyMatch(item -> item.code().equals(code));
    }

    /** All lists. */
    public CodeListsView view() {
        CodeListsView view = loaded.get();
        if (view == null) {
            view = read();
            loaded.set(view);
        }
        return view;
    }

    private CodeListsView read() {
        Map<String, List<CodeListsView.ItemView>> lists = new LinkedHashMap<>();
        for (CodeListRepository.Row row : repository.all()) {
            lists.computeIfAbsent(row.list(), name -> new ArrayList<>())
                    .add(new CodeListsView.ItemView(
                            row.code(), new CodeListsView.LabelsView(row.labelVi(), row.labelEn()), row.position()));
        }
        return new CodeListsView(lists.entrySet().stream()
                .map(list -> new CodeListsView.CodeListView(list.getKey(), List.copyOf(list.getValue())))
                .toList());
    }
}
