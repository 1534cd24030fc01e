/**
 * What movements and nominations say to one another, so that neither reads what the other stores. A nomination asks for a
 * {@code KnownMovement}; a movement asks {@code MovementNominations} what came of it. Open {@code MovementNominations}
 * first; the nominations implement it.
 */
package vn.memberdev.candidates.emulationmovement.nominations;
