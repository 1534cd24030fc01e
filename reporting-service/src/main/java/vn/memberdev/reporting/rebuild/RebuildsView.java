package vn.memberdev.reporting.rebuild;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rebuilds, the newest first. */
@Schema(name = "Rebuilds")
public record RebuildsView(@Schema(description = "the newest 100") List<RebuildView> items) {}
