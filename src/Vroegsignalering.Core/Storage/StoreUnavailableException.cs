namespace Vroegsignalering.Storage;

/// <summary>A store cannot be reached, is busy for too long, is full, or has a schema that this software cannot use. Nothing of the unit of work holds;
/// thrown by <see cref="IUnitOfWork.CommitAsync"/> itself because a connection was lost, it is not known whether it holds: read it again.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>A store that cannot be used.</summary>
    /// <param name="message">What is the matter and what to do; without personal data.</param>
    /// <param name="inner">What the database said.</param>
    public StoreUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
