package vn.memberdev.local;

/**
 * How a service reaches its database.
 *
 * @param url JDBC address
 * @param user the role that owns the database
 * @param password that role's password
 */
public record Database(String url, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
