package vn.memberdev.contracts;

import java.util.regex.Pattern;

/**
 * Where the schema of an event type is found. {@code vn.memberdev.members.member-admitted.v1} has the schema
 * {@code members/member-admitted.v1.schema.json}, which is both a resource of this module and the end of its address.
 */
public final class EventSchemas {

    /** What the {@code $id} of every schema begins with. */
    public static final String BASE = "https://memberdev.vn/contracts/";

    /** The folder of the resources that the addresses stand for. */
    public static final String RESOURCES = "contracts/";

    private static final String TYPES = "vn.memberdev.";

    private static final Pattern TYPE = Pattern.compile("vn\\.memberdev\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");

    private EventSchemas() {}

    /** The address of the schema, as {@code ce_dataschema} carries it. */
    public static String id(String type) {
        return BASE + path(type) + ".schema.json";
    }

    /** The class path resource of the schema. */
    public static String resource(String type) {
        return RESOURCES + path(type) + ".schema.json";
    }

    /** The class path resource of a golden example, for instance {@code minimal} or {@code full}. */
    public static String example(String type, String name) {
        return RESOURCES + path(type).replace("/", "/examples/") + "/" + name + ".json";
    }

    /** Whether the contract of this release has the type. */
    public static boolean isKnown(String type) {
        return TYPE.matcher(type).matches() && EventSchemas.class.getResource("/" + resource(type)) != null;
    }

    private static String path(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not an event type of the suite: " + type);
        }
        return type.substring(TYPES.length()).replaceFirst("\\.", "/");
    }
}
