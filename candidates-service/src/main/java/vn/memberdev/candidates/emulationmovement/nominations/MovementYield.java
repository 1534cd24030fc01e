package vn.memberdev.candidates.emulationmovement.nominations;

/**
 * What came of a movement.
 *
 * @param nominations people who were nominated from it
 * @param listed those of them who came on the list
 */
public record MovementYield(long nominations, long listed) {

    public static final MovementYield NOTHING = new MovementYield(0, 0);
}
