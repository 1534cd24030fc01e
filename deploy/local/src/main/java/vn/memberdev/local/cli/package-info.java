/** The commands behind the scripts of deploy/local, and the supervisor that outlives the terminal. */
package vn.memberdev.local.cli;
