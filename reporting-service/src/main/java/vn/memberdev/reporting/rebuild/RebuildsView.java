package vn.memberdev.reporting.rebuild;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.reporting.generation.Generation;

/** Rebuilds, the newest first. */
@Schema(name = "Rebuilds")
public record RebuildsView(@Schema(description = "the newest 100") List<RebuildView> items) {

    static RebuildsView of(List<Generation> generations) {
        return new RebuildsView(generations.stream().map(RebuildView::of).toList());
    }
}
