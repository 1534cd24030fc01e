package vn.memberdev.evaluation.codelist;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.evaluation.scheme.Labels;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.platform.sql.JdbiFactory;

/** Reads the code lists that the migrations set. */
@ApplicationScoped
@Unscoped("code lists are the same for everybody")
class CodeListRepository {

    private final Jdbi jdbi;

    CodeListRepository(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource);
    }

    /** The lists by name, each in its order. */
    List<CodeLists.CodeList> all() {
        Map<String, List<CodeLists.Item>> lists = jdbi.withHandle(handle -> handle.createQuery(
                        "select list, code, position, label_vi, label_en from code_list_item order by list, position")
                .reduceRows(new TreeMap<>(), (byName, row) -> {
                    byName.computeIfAbsent(row.getColumn("list", String.class), name -> new ArrayList<>())
                            .add(new CodeLists.Item(
                                    row.getColumn("code", String.class),
                                    new Labels(
                                            row.getColumn("label_vi", String.class),
                                            row.getColumn("label_en", String.class)),
                                    row.getColumn("position", Integer.class)));
                    return byName;
                }));
        return lists.entrySet().stream()
                .map(list -> new CodeLists.CodeList(list.getKey(), list.getValue()))
                .toList();
    }
}
