/**
 * New organisations: one, a batch, or the rows of a file. Open
 * {@link vn.memberdev.admissions.organisation.establishment.EstablishmentService} first;
 * {@link vn.memberdev.admissions.organisation.establishment.Establishment} carries out one item after another.
 */
package vn.memberdev.admissions.organisation.establishment;
