package org.evenhand.extract;

import java.util.Optional;

/**
 * A database that a plan may name. Where it is and who reads it stand in the settings of the installation, never in a plan, and
 * are never printed.
 *
 * @param name the word that plans use
 * @param url its JDBC address
 * @param user who reads it, where the address needs one
 * @param password that of the user
 * @param timeoutSeconds how long one query may take
 */
public record Datasource(
        String name, String url, Optional<String> user, Optional<String> password, int timeoutSeconds) {

    /** How long a query may take where no setting says so. */
    public static final int USUAL_TIMEOUT_SECONDS = 600;

    /** The name only: addresses often hold more than an address. */
    @Override
    public String toString() {
        return name;
    }
}
