/* A sound: nothing to see. */
Player {}
