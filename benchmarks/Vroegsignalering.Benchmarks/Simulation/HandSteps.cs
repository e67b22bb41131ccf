using Vroegsignalering.Contact;

namespace Vroegsignalering.Benchmarks;

/// <summary>One contact of a way of working, and how many working days after the one before it.</summary>
internal readonly record struct HandStep(ContactChannel Channel, int After, int Turn);

/// <summary>The strategies <c>letter-phone</c> and <c>urgent</c>, written out.</summary>
internal static class HandSteps
{
    public static readonly HandStep[] Usual = [new(ContactChannel.Letter, 0, 0), new(ContactChannel.Phone, 3, 0), new(ContactChannel.Phone, 1, 1)];
    public static readonly HandStep[] Urgent = [new(ContactChannel.Phone, 0, 0), new(ContactChannel.HomeVisit, 1, 0), new(ContactChannel.HomeVisit, 1, 1)];
}
