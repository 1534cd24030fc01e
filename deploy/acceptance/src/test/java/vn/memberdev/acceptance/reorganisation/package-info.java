/** A province is reorganised while its officers go on recording, and every fact is accounted for afterwards. */
package vn.memberdev.acceptance.reorganisation;
