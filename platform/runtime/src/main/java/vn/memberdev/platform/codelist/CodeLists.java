package vn.memberdev.platform.codelist;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** The code lists of the service, for every feature. They change only by migration, so they are read once. */
@ApplicationScoped
public class CodeLists {

    private final CodeListRepository repository;
    private final List<CodeListSource> sources;
    private final AtomicReference<CodeListsView> loaded = new AtomicReference<>();

    CodeLists(CodeListRepository repository, @All List<CodeListSource> sources) {
        this.repository = repository;
        this.sources = sources;
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

    /** Whether a list has a code. */
    public boolean has(String list, String code) {
        return view().lists().stream().anyMatch(known -> known.name().equals(list) && known.has(code));
    }

    /**
     * The fault of a code that is not in a list, for those who gather faults; none if it is.
     *
     * @param pointer JSON pointer of the field that has the code
     */
    public Optional<FieldError> faultOf(String list, String code, String pointer) {
        return has(list, code) ? Optional.empty() : Optional.of(unknown(list, pointer));
    }

    /**
     * Refuses a code that is not in a list, with 422 {@code unknown-code}.
     *
     * @param pointer JSON pointer of the field that has the code
     */
    public void require(String list, String code, String pointer) {
        faultOf(list, code, pointer).ifPresent(fault -> {
            throw new ProblemException(PlatformProblem.UNKNOWN_CODE, "list", "list", list).with(List.of(fault));
        });
    }

    /** The fault of a code that is not in a list. */
    public static FieldError unknown(String list, String pointer) {
        return FieldError.body(pointer, "unknown-code.list", "list", list);
    }

    private CodeListsView read() {
        List<CodeList> lists = new ArrayList<>(repository.all());
        sources.forEach(source -> lists.addAll(source.lists()));
        return new CodeListsView(List.copyOf(lists));
    }
}
