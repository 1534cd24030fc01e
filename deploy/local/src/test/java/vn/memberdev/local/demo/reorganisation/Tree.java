package vn.memberdev.local.demo.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.memberdev.local.demo.Organisations;

/** A register of organisations in a few lines, as strict as the real one about what hangs on what ends. */
final class Tree implements Step.Cases<Void> {

    final Map<String, String> parents = new HashMap<>();
    final Map<String, String> kinds = new HashMap<>();
    final Map<String, String> codes = new HashMap<>();
    final Map<String, String> names = new HashMap<>();
    final Set<String> ended = new HashSet<>();

    Tree(Organisations organisations) {
        parents.put(Organisations.PROVINCE, null);
        organisations.units().forEach(unit -> {
            parents.put(unit.key(), unit.parentKey());
            kinds.put(unit.key(), unit.kind());
            codes.put(unit.key(), unit.code());
            names.put(unit.key(), unit.name());
        });
    }

    void carryOut(Reorganisation script) {
        script.steps().forEach(step -> step.as(this));
    }

    List<String> below(String key) {
        return parents.entrySet().stream()
                .filter(entry -> key.equals(entry.getValue()) && !ended.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public Void establish(Step.Establish step) {
        found(step.unit());
        return null;
    }

    @Override
    public Void transfer(Step.Transfer step) {
        requireAlive(step.key());
        requireAlive(step.newParentKey());
        assertThat(parents.get(step.key())).isNotEqualTo(step.newParentKey());
        assertThat(step.acceptance().decidedOn()).isBeforeOrEqualTo(step.on());
        parents.put(step.key(), step.newParentKey());
        code(step.key(), step.newCode());
        return null;
    }

    @Override
    public Void changeKind(Step.ChangeKind step) {
        requireAlive(step.key());
        assertThat(kinds.put(step.key(), step.kind())).isNotEqualTo(step.kind());
        code(step.key(), step.newCode());
        return null;
    }

    @Override
    public Void rename(Step.Rename step) {
        requireAlive(step.key());
        assertThat(names.put(step.key(), step.name())).isNotEqualTo(step.name());
        return null;
    }

    @Override
    public Void merge(Step.MergeInto step) {
        requireAlive(step.successorKey());
        place(step.key(), step.successorKey());
        end(step.key());
        return null;
    }

    @Override
    public Void end(Step.End step) {
        if (step.childrenTo() != null) {
            requireAlive(step.childrenTo());
            place(step.key(), step.childrenTo());
        }
        end(step.key());
        return null;
    }

    @Override
    public Void consolidate(Step.Consolidate step) {
        found(step.successor());
        assertThat(step.keys()).hasSizeBetween(2, 4);
        step.keys().forEach(key -> {
            place(key, step.successor().key());
            end(key);
        });
        return null;
    }

    @Override
    public Void split(Step.Split step) {
        step.shares().forEach(share -> {
            found(share.unit());
            share.children().forEach(child -> {
                assertThat(parents.get(child)).isEqualTo(step.key());
                parents.put(child, share.unit().key());
            });
        });
        end(step.key());
        return null;
    }

    private void found(NewUnit unit) {
        requireAlive(unit.parentKey());
        assertThat(parents).doesNotContainKey(unit.key());
        parents.put(unit.key(), unit.parentKey());
        kinds.put(unit.key(), NewUnit.KIND);
        names.put(unit.key(), unit.name());
        code(unit.key(), unit.code());
    }

    private void place(String from, String to) {
        below(from).forEach(child -> parents.put(child, to));
    }

    private void end(String key) {
        requireAlive(key);
        assertThat(below(key)).as("below %s, which ends", key).isEmpty();
        ended.add(key);
        codes.remove(key);
    }

    private void code(String key, String code) {
        if (code != null) {
            assertThat(codes.values()).doesNotContain(code);
            codes.put(key, code);
        }
    }

    private void requireAlive(String key) {
        assertThat(parents).containsKey(key);
        assertThat(ended).doesNotContain(key);
    }
}
