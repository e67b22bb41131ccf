namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>A question of the maturity check with its answer and where that comes from.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer that counts.</param>
/// <param name="Origin">Who gave it.</param>
/// <param name="Fact">What the product found; <c>null</c> when it did not look.</param>
/// <param name="Reply">What a person answered; <c>null</c> when nobody did.</param>
/// <param name="ReplyRefused">Whether that answer does not count, because it goes against what the product found without a reason.</param>
public sealed record MaturityRow(
    MaturityQuestion Question, MaturityAnswer Answer, MaturityOrigin Origin, MaturityFact? Fact, MaturityReply? Reply, bool ReplyRefused);
