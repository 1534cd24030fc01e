package vn.memberdev.candidates.codelist;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.platform.sql.JdbiFactory;

/** Reads the code lists that migrations wrote. */
@ApplicationScoped
class CodeListRepository {

    /** A code as it is stored. */
    record Row(String list, String code, int position, String labelVi, String labelEn) {}

    private final Jdbi jdbi;

    CodeListRepository(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource);
    }

    @Unscoped("codes are the same for everybody")
    List<Row> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select list, code, position, label_vi, label_en"
                        + " from code_list_item order by list, position")
                .map((row, context) -> new Row(
                        row.getString("list"),
                        row.getString("code"),
                        row.getInt("position"),
                        row.getString("label_vi"),
                        row.getString("label_en")))
                .list());
    }
}
