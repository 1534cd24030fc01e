package vn.memberdev.local.demo.province;

/**
 * How large a province is.
 *
 * @param code the province's part of every official code
 * @param agencies base organisations of the bloc of agencies; 0 if the bloc is planned elsewhere
 * @param enterprises base organisations of the bloc of enterprises
 * @param districts districts, the last of them a town
 * @param communes communes of a district
 * @param cells cells of a commune, one more or less
 * @param bodies base organisations of the military and of the police, each
 */
public record ProvinceShape(
        String code, int agencies, int enterprises, int districts, int communes, int cells, int bodies) {

    /** The province of the demonstration; its bloc of agencies is that of the article. */
    public static final ProvinceShape WHOLE = new ProvinceShape("98", 0, 42, 10, 10, 5, 12);

    /** A province that is reorganised in seconds, with a code of its own so that it may stand beside the whole one. */
    public static final ProvinceShape SMALL = new ProvinceShape("97", 6, 4, 3, 4, 2, 1);
}
