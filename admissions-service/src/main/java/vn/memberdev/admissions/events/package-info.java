/** How the features of this service hand their events to the outbox. */
package vn.memberdev.admissions.events;
