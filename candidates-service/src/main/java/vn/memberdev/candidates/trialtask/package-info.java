/**
 * Tasks that a candidate is given as a trial (38-HD/BTCTW I.1.1): given by resolution with a day by which they are to be
 * done, then assessed once. The text of a task and of its assessment stays inside the service.
 */
package vn.memberdev.candidates.trialtask;
