/**
 * Changes of an organisation that goes on: another name, another kind, another place. Open
 * {@link vn.memberdev.admissions.organisation.change.StructuralChanges} first: every change of the register, also those of the
 * other packages, enters through it, is fitted into the tree there, and leaves as an event. It updates the platform's tree
 * in the same transaction, from which every scope of this service is measured.
 */
package vn.memberdev.admissions.organisation.change;
