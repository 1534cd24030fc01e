/** How events leave: written with the change, sent in order after the commit. */
package vn.memberdev.platform.outbox;
