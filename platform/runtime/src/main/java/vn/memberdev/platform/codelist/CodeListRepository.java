package vn.memberdev.platform.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import vn.memberdev.platform.scope.Unscoped;

/** Reads the codes that the migrations wrote. */
@ApplicationScoped
@Unscoped("codes are the same for everybody")
class CodeListRepository {

    private final Jdbi jdbi;

    CodeListRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The lists by name, each in its order. */
    List<CodeList> all() {
        Map<String, List<CodeList.Item>> lists = jdbi.withHandle(handle -> handle.createQuery(
                        "select list, code, position, label_vi, label_en from code_list_item order by list, position")
                .reduceRows(new LinkedHashMap<>(), CodeListRepository::add));
        return lists.entrySet().stream()
                .map(list -> new CodeList(list.getKey(), List.copyOf(list.getValue())))
                .toList();
    }

    private static Map<String, List<CodeList.Item>> add(Map<String, List<CodeList.Item>> lists, RowView row) {
        Labels labels = new Labels(row.getColumn("label_vi", String.class), row.getColumn("label_en", String.class));
        lists.computeIfAbsent(row.getColumn("list", String.class), name -> new ArrayList<>())
                .add(new CodeList.Item(
                        row.getColumn("code", String.class), labels, row.getColumn("position", Integer.class)));
        return lists;
    }
}
