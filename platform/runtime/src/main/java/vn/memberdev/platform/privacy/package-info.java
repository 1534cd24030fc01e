/**
 * Fields that stand in the database only as ciphertext: authenticated encryption, and keyed blind indexes by which rows
 * are found again. Keys come from files and can be changed while rows under old ones are still there.
 */
package vn.memberdev.platform.privacy;
