/**
 * The reorganisation of 2025 as a script: the blocs end in February, the district level in July, and communes become the
 * superior organisations of their cells. Planned here without any service, for a province of any size.
 */
package vn.memberdev.local.demo.reorganisation;
