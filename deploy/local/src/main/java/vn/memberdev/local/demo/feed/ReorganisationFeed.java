package vn.memberdev.local.demo.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.reorganisation.Act;
import vn.memberdev.local.demo.reorganisation.NewUnit;
import vn.memberdev.local.demo.reorganisation.Reorganisation;
import vn.memberdev.local.demo.reorganisation.Stage;
import vn.memberdev.local.demo.reorganisation.Step;

/**
 * Carries the script out. Before each step it looks whether the register says already what the step would do, so a
 * script that was broken off goes on where it stopped, at any time, and one that is done is left alone.
 */
public final class ReorganisationFeed {

    private final OrganisationCommands register;
    private final Map<String, UUID> ids;
    private final Progress progress;

    /**
     * @param organisations ids of the organisations by key of the plan
     * @param run makes the Idempotency-Keys
     */
    public ReorganisationFeed(Api api, Map<String, UUID> organisations, UUID run, Progress progress) {
        this.register = new OrganisationCommands(api, run);
        this.ids = new LinkedHashMap<>(organisations);
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param commands steps that were carried out
     * @param found steps that the register held already
     * @param organisations ids of all organisations by key, the new ones too
     */
    public record Outcome(int commands, int found, Map<String, UUID> organisations) {}

    /**
     * Carries out what is not done yet.
     *
     * @throws SuiteException if the register refuses a step for good
     */
    public Outcome run(Reorganisation script) {
        int commands = 0;
        int found = 0;
        for (Stage stage : script.stages()) {
            Carrier carrier = new Carrier();
            int given = 0;
            for (Step step : stage.steps()) {
                given += Boolean.TRUE.equals(step.as(carrier)) ? 1 : 0;
            }
            commands += given;
            found += stage.steps().size() - given;
            progress.say("%s  %s: %s"
                    .formatted(stage.on(), stage.title(), given == 0 ? "was done already" : stage.summary()));
            if (given > 0) {
                stage.outcome().forEach(line -> progress.say("              " + line));
            }
        }
        return new Outcome(commands, found, Map.copyOf(ids));
    }

    private UUID id(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new SuiteException("The demonstration has no \"" + key + "\": it was loaded by an earlier version."
                    + " Run ./deploy/local/reset, then ./deploy/local/up.");
        }
        return id;
    }

    private Map<String, Object> act(Act act) {
        return Api.object(
                "number", act.number(), "decidedOn", act.decidedOn(), "decidingOrganisationId", id(act.decider()));
    }

    private Map<String, Object> founded(NewUnit unit) {
        return Api.object(
                "parentId", id(unit.parentKey()), "name", unit.name(), "kind", NewUnit.KIND, "code", unit.code());
    }

    /** Notes the id of an organisation that the script founds, if it is there. */
    private boolean exists(NewUnit unit, LocalDate on) {
        Optional<UUID> found = register.withCode(unit.code(), on);
        found.ifPresent(id -> ids.put(unit.key(), id));
        return found.isPresent();
    }

    private static boolean hasEnded(JsonNode organisation) {
        return "ENDED".equals(organisation.path("status").asText());
    }

    private static Predicate<JsonNode> has(String field, Object value) {
        return organisation -> value.toString().equals(organisation.path(field).asText());
    }

    /** Each answers whether a command was given. */
    private final class Carrier implements Step.Cases<Boolean> {

        @Override
        public Boolean establish(Step.Establish step) {
            if (exists(step.unit(), step.on())) {
                return false;
            }
            register.create("", step.unit().key(), () -> {
                Map<String, Object> body = new LinkedHashMap<>(founded(step.unit()));
                body.putAll(Api.object("effectiveOn", step.on(), "decision", act(step.act())));
                return body;
            });
            return exists(step.unit(), step.on());
        }

        @Override
        public Boolean transfer(Step.Transfer step) {
            UUID newParent = id(step.newParentKey());
            return register.command(
                    id(step.key()),
                    step.on(),
                    "/transfer",
                    has("parentId", newParent),
                    () -> Api.object(
                            "newParentId", newParent,
                            "effectiveOn", step.on(),
                            "decision", act(step.act()),
                            "acceptance", act(step.acceptance()),
                            "newCode", step.newCode()));
        }

        @Override
        public Boolean changeKind(Step.ChangeKind step) {
            return register.command(
                    id(step.key()),
                    step.on(),
                    "/kind-change",
                    has("kind", step.kind()),
                    () -> Api.object(
                            "kind", step.kind(),
                            "newCode", step.newCode(),
                            "effectiveOn", step.on(),
                            "decision", act(step.act())));
        }

        @Override
        public Boolean rename(Step.Rename step) {
            return register.command(
                    id(step.key()),
                    step.on(),
                    "/rename",
                    has("name", step.name()),
                    () -> Api.object("name", step.name(), "effectiveOn", step.on(), "decision", act(step.act())));
        }

        @Override
        public Boolean merge(Step.MergeInto step) {
            return register.command(
                    id(step.key()),
                    step.on(),
                    "/merge-into/" + id(step.successorKey()),
                    ReorganisationFeed::hasEnded,
                    () -> ending(step, Map.of()));
        }

        @Override
        public Boolean end(Step.End step) {
            return register.command(
                    id(step.key()),
                    step.on(),
                    "/" + step.ending().command(),
                    ReorganisationFeed::hasEnded,
                    () -> ending(
                            step,
                            Api.object(
                                    "childrenTo", idOrNull(step.childrenTo()),
                                    "membersTo", idOrNull(step.peopleTo()),
                                    "casesTo", idOrNull(step.peopleTo()))));
        }

        @Override
        public Boolean consolidate(Step.Consolidate step) {
            if (exists(step.successor(), step.on())) {
                return false;
            }
            register.create(":consolidate", step.successor().key(), () -> {
                Map<String, Object> body = new LinkedHashMap<>(ending(step, Map.of()));
                body.put(
                        "predecessors",
                        step.keys().stream().map(key -> present(key, step.on())).toList());
                body.put("organisation", founded(step.successor()));
                return body;
            });
            return exists(step.successor(), step.on());
        }

        @Override
        public Boolean split(Step.Split step) {
            boolean given = register.command(
                    id(step.key()), step.on(), "/split", ReorganisationFeed::hasEnded, () -> splitting(step));
            step.shares().forEach(share -> exists(share.unit(), step.on()));
            return given;
        }

        /** A predecessor in its present version. */
        private Map<String, Object> present(String key, LocalDate on) {
            return Api.object(
                    "id",
                    id(key),
                    "version",
                    register.on(id(key), on).body().path("version").asLong());
        }

        private UUID idOrNull(String key) {
            return key == null ? null : id(key);
        }

        /** Targets stay with who had them: a successor's target is a new one. */
        private Map<String, Object> ending(Step step, Map<String, Object> places) {
            Map<String, Object> placement = new LinkedHashMap<>(places);
            placement.put("targetsStay", true);
            return Api.object("effectiveOn", step.on(), "decision", act(step.act()), "placement", placement);
        }

        /** Children as the script says; members and cases that stand in no cell go to the first. */
        private Map<String, Object> splitting(Step.Split step) {
            String of = "?organisationId=" + id(step.key());
            Map<String, Object> rest = new LinkedHashMap<>();
            rest.put("members", register.ids("/members" + of));
            List<UUID> cases = new ArrayList<>(register.ids("/admission-cases" + of + "&status=OPEN"));
            cases.addAll(register.ids("/admission-cases" + of + "&status=DECIDED"));
            rest.put("admissionCases", cases);
            List<Map<String, Object>> successors = step.shares().stream()
                    .map(share -> {
                        Map<String, Object> part = new LinkedHashMap<>();
                        part.put("organisation", founded(share.unit()));
                        part.put(
                                "children",
                                share.children().stream()
                                        .map(ReorganisationFeed.this::id)
                                        .toList());
                        part.putAll(share.equals(step.shares().get(0)) ? rest : Map.of());
                        return part;
                    })
                    .toList();
            Map<String, Object> body = new LinkedHashMap<>(
                    Api.object("effectiveOn", step.on(), "decision", act(step.act()), "targetsStay", true));
            body.put("successors", successors);
            return body;
        }
    }
}
