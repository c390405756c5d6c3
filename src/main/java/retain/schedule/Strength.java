package retain.schedule;

/// How well an item holds, in the terms of the algorithm that folded its reviews.
public sealed interface Strength permits EaseFactor, Memory {}
