package vn.memberdev.reporting.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.codelist.CodeListsView.CodeList;
import vn.memberdev.reporting.codelist.CodeListsView.Item;
import vn.memberdev.reporting.codelist.CodeListsView.Labels;

/** The table of codes. */
@ApplicationScoped
@Unscoped("codes are the same for everybody")
class CodeListRepository {

    private final Jdbi jdbi;

    CodeListRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CodeList> all() {
        Map<String, List<Item>> lists = jdbi.withHandle(handle -> handle.createQuery(
                        "select list, code, position, label_vi, label_en from code_list_item order by list, position")
                .reduceRows(new LinkedHashMap<String, List<Item>>(), (found, row) -> {
                    found.computeIfAbsent(row.getColumn("list", String.class), name -> new ArrayList<>())
                            .add(new Item(
                                    row.getColumn("code", String.class),
                                    new Labels(
                                            row.getColumn("label_vi", String.class),
                                            row.getColumn("label_en", String.class)),
                                    row.getColumn("position", Integer.class)));
                    return found;
                }));
        return lists.entrySet().stream()
                .map(list -> new CodeList(list.getKey(), list.getValue()))
                .toList();
    }
}
