namespace Vroegsignalering.Prioritisation;

/// <summary>One change of one fact that would give a case another class or floor.</summary>
/// <param name="Fact">The fact that would be other.</param>
/// <param name="From">Its number now, as in <see cref="PriorityFact"/>; <c>null</c> when unknown.</param>
/// <param name="To">The nearest number that leads to this outcome; <c>null</c> for unknown.</param>
/// <param name="Class">The class that it would get.</param>
/// <param name="Rank">The floor, score and rules that it would get.</param>
/// <param name="Sentence">The change and what follows, in a full sentence.</param>
public sealed record WhatIfAnswer(PriorityFact Fact, long? From, long? To, PriorityClass Class, PriorityScore Rank, Text Sentence);
