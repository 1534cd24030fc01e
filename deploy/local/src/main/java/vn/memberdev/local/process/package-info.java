/** Child processes: started with a log file, recorded so that none is ever left behind, stopped in order. */
package vn.memberdev.local.process;
