package org.evenhand.disclosure;

/** No protected counts could be found, or those found did not pass their verification; nothing was released. */
public final class ProtectionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProtectionFailure(String words) {
        super(words);
    }
}
