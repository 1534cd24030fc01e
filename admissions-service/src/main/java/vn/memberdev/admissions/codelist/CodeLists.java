package vn.memberdev.admissions.codelist;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.sql.JdbiFactory;

/** The code lists. They change only by migration, so they are read once. */
@ApplicationScoped
public class CodeLists {

    private final Jdbi jdbi;
    private final AtomicReference<CodeListsView> loaded = new AtomicReference<>();

    CodeLists(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource);
    }

    /** All lists by name, their codes in order. */
    public CodeListsView all() {
        CodeListsView view = loaded.get();
        if (view == null) {
            view = load();
            loaded.set(view);
        }
        return view;
    }

    /** Refuses a code that is not in a list, with 422 {@code unknown-code}. */
    public void require(String list, String code, String pointer) {
        boolean known = all().lists().stream()
                .filter(candidate -> candidate.name().equals(list))
                .flatMap(candidate -> candidate.items().stream())
                .anyMatch(item -> item.code().equals(code));
        if (!known) {
            throw new ProblemException(CodeListProblem.UNKNOWN_CODE, "Use a code of the list " + list + ".")
                    .with(pointer, "unknown-code", "is not in the list " + list);
        }
    }

    private CodeListsView load() {
        Map<String, List<CodeListsView.Item>> lists = jdbi.withHandle(handle -> handle
                .createQuery(
                        "select list, code, label_vi, label_en, sort_order from code_list_item order by list, sort_order")
                .map((row, context) -> Map.entry(
                        row.getString("list"),
                        new CodeListsView.Item(
                                row.getString("code"),
                                new CodeListsView.Labels(row.getString("label_vi"), row.getString("label_en")),
                                row.getInt("sort_order"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        return new CodeListsView(lists.entrySet().stream()
                .map(list -> new CodeListsView.CodeList(list.getKey(), list.getValue()))
                .toList());
    }
}
