/**
 * What services keep of the registers. The owner of an organisation or a member publishes its whole state with every
 * change; the services that need it keep the newest. {@link vn.memberdev.replica.RegisterStates} reads the states from the
 * events of a batch and refuses what is not one; {@code organisation} and {@code member} keep them. Start with {@code
 * RegisterStates}.
 */
package vn.memberdev.replica;
