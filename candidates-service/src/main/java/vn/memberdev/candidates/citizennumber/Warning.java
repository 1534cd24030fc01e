package vn.memberdev.candidates.citizennumber;

import java.util.UUID;
import vn.memberdev.platform.language.Message;

/**
 * Something about a citizen number that an officer should look at. It refuses nothing.
 *
 * @param code stable code
 * @param message what does not fit, without the number
 * @param candidateId the other candidate, if one is meant and in the caller's scope
 */
public record Warning(String code, Message message, UUID candidateId) {

    static Warning of(String code, UUID candidateId) {
        return new Warning(code, Message.fault(code), candidateId);
    }
}
