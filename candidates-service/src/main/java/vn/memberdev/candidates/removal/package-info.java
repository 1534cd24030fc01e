/**
 * Taking a candidate off the list: a reason of the closed list, a resolution, a date, and a note that stays inside.
 * Admission and a move are exits, not removals, and are not recorded here.
 */
package vn.memberdev.candidates.removal;
