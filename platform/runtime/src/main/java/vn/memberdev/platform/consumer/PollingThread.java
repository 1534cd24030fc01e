package vn.memberdev.platform.consumer;

import java.util.function.Consumer;

/** The one thread that may use the consumer. */
interface PollingThread {

    /** The channel through which each service takes events. */
    String CHANNEL = "events";

    /** Does the work there and waits for it; throws if it failed or the thread does not come to it. */
    void run(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> work);

    /** Does the work there without waiting, or never if the thread is dead. */
    void submit(Runnable work);
}
