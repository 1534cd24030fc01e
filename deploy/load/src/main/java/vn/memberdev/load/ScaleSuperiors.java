package vn.memberdev.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;

/**
 * What is moved in a reorganisation, beside what is there.
 *
 * @param one a superior organisation below the province
 * @param other another, to which everything goes from the first
 * @param large a superior organisation below the first, with 300 organisations below it
 * @param cells the cells of the large one, where its members stand
 * @param small a cell directly below the first
 * @param predecessors base cells below the first, each with thousands of members
 * @param successors base cells below the other, one for each
 */
record ScaleSuperiors(
        UUID one,
        UUID other,
        UUID large,
        List<UUID> cells,
        UUID small,
        List<UUID> predecessors,
        List<UUID> successors) {

    static final int BASES = 60;
    static final int CELLS_PER_BASE = 4;
    private static final int BATCH = 500;

    /**
     * Establishes it, registers the members, and waits until the candidates service knows the last organisation.
     *
     * @param members members of the large one
     * @param mergers how many pairs of base cells
     * @param mergedMembers members of each predecessor
     */
    static ScaleSuperiors establish(Api api, int members, int mergers, int mergedMembers) {
        ScaleAgency.foundProvince(api);
        List<UUID> superiors = units(api, 2, i -> api.province(), "SUPERIOR", "Đảng bộ Sắp xếp");
        UUID one = superiors.get(0);
        UUID other = superiors.get(1);
        UUID large = units(api, 1, i -> one, "SUPERIOR", "Đảng bộ lớn").get(0);
        List<UUID> bases = units(api, BASES, i -> large, "BASE_COMMITTEE", "Đảng bộ cơ sở");
        List<UUID> cells = units(api, BASES * CELLS_PER_BASE, i -> bases.get(i % BASES), "CELL", "Chi bộ");
        UUID small = units(api, 1, i -> one, "CELL", "Chi bộ nhỏ").get(0);
        List<UUID> predecessors = units(api, mergers, i -> one, "BASE_CELL", "Chi bộ cơ sở cũ");
        List<UUID> successors = units(api, mergers, i -> other, "BASE_CELL", "Chi bộ cơ sở mới");
        ScaleAgency.awaitKnown(api, successors.get(mergers - 1));
        register(api, members, cells);
        register(api, 1, List.of(small));
        predecessors.forEach(predecessor -> register(api, mergedMembers, List.of(predecessor)));
        return new ScaleSuperiors(one, other, large, cells, small, predecessors, successors);
    }

    private static List<UUID> units(Api api, int count, IntFunction<UUID> parent, String kind, String name) {
        return ScaleAgency.establish(
                api,
                IntStream.range(0, count)
                        .mapToObj(i -> ScaleAgency.unit(api, parent.apply(i), kind, name + " " + (i + 1)))
                        .toList());
    }

    private static void register(Api api, int count, List<UUID> cells) {
        List<UUID> ids = new ArrayList<>();
        while (ids.size() < count) {
            int from = ids.size();
            ids.addAll(Stage.batch(
                    api,
                    Part.ADMISSIONS,
                    "/members:batch",
                    Math.min(BATCH, count - from),
                    i -> Stage.member(cells.get((from + i) % cells.size()), from + i)));
        }
    }
}
